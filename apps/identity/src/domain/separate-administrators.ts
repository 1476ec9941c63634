/** The three administrators of GB/T 22239 (三员分立): none may check the work of another by being that other. */
export const administratorRoles = ['system-admin', 'security-admin', 'audit-admin'];

/** Whether these roles put two of the three administrators into one person. */
export const joinsAdministrators = (roles: readonly string[]): boolean =>
  administratorRoles.filter((role) => roles.includes(role)).length > 1;

export const isAdministrator = (roles: readonly string[]): boolean =>
  administratorRoles.some((role) => roles.includes(role));
