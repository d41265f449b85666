// SPDX-License-Identifier: GPL-3.0-or-later
/** Attributions inside what somebody said: "the minister said the island believed that …". */
@NullMarked
package dev.hearsay.nested;

import org.jspecify.annotations.NullMarked;
