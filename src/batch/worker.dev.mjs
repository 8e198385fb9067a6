/** The worker from source, for `npm run dev`: Node 20 does not hand tsx's loader on to worker threads. */
import { register } from 'tsx/esm/api';

register();
const { default: readOne } = await import('./worker.ts');
export default readOne;
