/** Injection token of the name of the service this module runs as. */
export const serviceNameToken = Symbol('service name');

/** Injection token of the subjects whose stored answers hold a sealed secret. */
export const sealedRequestsToken = Symbol('sealed requests');
