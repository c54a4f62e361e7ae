import hinge from './hip-hinge';
import { defineVariant } from './variant';

export default defineVariant(hinge, {
  id: 'hip-hinge-weighted',
  name: 'Hip hinge with a weight',
  purpose: 'Bend at the hips with something in your hands.',
  steps: [
    'Hold a light weight in front of your thighs, arms long.',
    'Push your hips back; the weight slides down along your legs.',
    'Bend until the backs of your thighs pull, your back in its own shape.',
    'Push the floor away and stand tall.',
  ],
  bestFor: 'Lifting in everyday life, once the hinge comes easily.',
  cautions: [
    'Two full bottles are enough to begin with.',
    'Arms in front of the belly may hide it: what the camera then does not see, it does not judge.',
  ],
  differs: 'The article lets you choose: hands on the hips, or a light weight in them.',
  dose: { ...hinge.dose, reps: 12 },
  easier: 'Put the weight down, hands on your hips.',
});
