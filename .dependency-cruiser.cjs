/** The architecture, executable. Each rule says why. */
const own = '^apps/([^/]+)/src/domain/';
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle cannot be understood, tested or replaced in parts.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The law is tested without Nest, database or clock: domain imports its own folder and value types only, and kdbush, a pure search tree.',
      severity: 'error',
      from: { path: own, pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: [
          '^apps/$1/src/domain/',
          '^libs/(kernel|statutory-clock)/',
          '^(node:)?crypto$',
          'node_modules/kdbush/',
        ],
      },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'Value types stand alone, so that everything may stand on them.',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^libs/kernel/', '^(node:)?crypto$'] },
    },
    {
      name: 'contracts-are-data',
      comment: 'Contracts hold shapes and texts; whoever imports them gets no behaviour with them.',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^libs/(contracts|kernel)/', 'class-validator', 'class-transformer'] },
    },
    {
      name: 'services-meet-on-nats',
      comment: 'An app that imports another cannot be deployed, killed or replaced alone.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'Libraries serve all services and know none.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'libs-through-their-index',
      comment: 'What a library does not export is its own business.',
      severity: 'error',
      from: { path: '^(apps|test)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'gateway-has-no-database',
      comment:
        'The edge checks who and what shape, and forwards; state belongs to the services, and so do their libraries.',
      severity: 'error',
      from: { path: '^apps/gateway/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['node_modules/(pg|typeorm|@nestjs/typeorm)/', '^libs/(service|messaging)/'] },
    },
    {
      name: 'tests-stay-out-of-production',
      comment: 'What serves tests must not be shipped or relied on.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['\\.spec\\.ts$', '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['oversight-source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
