// Text that is not on the server yet, kept in this browser: one entry a section.
const prefix = 'homeroom:';
const quietly = (what, otherwise) => { try { return what(); } catch { return otherwise; } };

export const keep = (key, entry) => quietly(() => localStorage.setItem(prefix + key, JSON.stringify(entry)));
export const read = key => quietly(() => JSON.parse(localStorage.getItem(prefix + key)), null);
export const drop = key => quietly(() => localStorage.removeItem(prefix + key));
export const keys = () => quietly(() => Object.keys(localStorage).filter(k => k.startsWith(prefix)).map(k => k.slice(prefix.length)), []);
