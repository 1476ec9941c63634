/** Injection token of the name of the service this module runs as. */
export const serviceNameToken = Symbol('service name');
