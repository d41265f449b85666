// SPDX-License-Identifier: GPL-3.0-or-later
// The page that is one file.

import { start } from './app.js';
import { embedded } from './embedded.js';

start(embedded(), document.getElementById('page'));
