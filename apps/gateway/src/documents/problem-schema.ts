const bothLanguages = {
  type: 'object' as const,
  properties: { zh: { type: 'string' as const }, en: { type: 'string' as const } },
  required: ['zh', 'en'],
};

/** The one error shape (RFC 9457), with a stable code, both languages, how to mend it, and the offending field. */
export const problemSchema = {
  type: 'object' as const,
  properties: {
    type: { type: 'string' as const, format: 'uri-reference' },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    code: { type: 'string' as const, description: 'Stable; listed at /api/v1/public/refusals.' },
    detail: bothLanguages,
    fix: bothLanguages,
    instance: { type: 'string' as const },
    pointer: { type: 'string' as const, description: 'JSON pointer (RFC 6901) into the body or query.' },
    errors: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        properties: {
          pointer: { type: 'string' as const },
          rule: { type: 'string' as const },
          zh: { type: 'string' as const },
          en: { type: 'string' as const },
        },
        required: ['pointer', 'rule', 'zh', 'en'],
      },
    },
    details: { type: 'object' as const },
  },
  required: ['type', 'title', 'status', 'code', 'detail', 'fix', 'instance'],
};
