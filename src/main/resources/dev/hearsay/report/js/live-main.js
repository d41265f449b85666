// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a server.

import { api } from './api.js';
import { live } from './live.js';

live(api(), document.getElementById('page'));
