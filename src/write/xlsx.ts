/** Excel: the reports as a workbook of tables. */
import { workbook } from './workbook.js';
import type { Binder } from './writer.js';

const binder: Binder = { extension: '.xlsx', bind: workbook };
export default binder;
