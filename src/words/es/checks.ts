import type { Words } from '../words';

export const checks: Words['checks'] = {
  answers: { ok: 'no', watch: 'un poco', warn: 'sí', 'not-seen': 'aún no se ha visto' },
  notSeen: (reason) => `no se ve, ${reason}`,
};
