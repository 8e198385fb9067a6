/** The name and version that reports carry. A test keeps the version equal to package.json's. */
export const TOOL = { name: 'ofsted-parse', version: '0.1.0' } as const;
