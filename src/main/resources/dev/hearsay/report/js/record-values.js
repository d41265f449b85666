// SPDX-License-Identifier: GPL-3.0-or-later
// The values that fields of a claim's record take, in one place for filters and forms.

export const VALUES = {
  kind: ['belief', 'decision', 'directive', 'intention', 'perception', 'question', 'statement'],
  stance: ['admit', 'assert', 'criticise', 'deny', 'doubt', 'neutral', 'praise', 'promise'],
  speech: ['direct', 'indirect', 'mixed'],
};
