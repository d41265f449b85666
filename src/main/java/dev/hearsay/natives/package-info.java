// SPDX-License-Identifier: GPL-3.0-or-later
/** The native libraries in vendors' jars: unpacked once into a folder of their own, and used again by later runs. */
@NullMarked
package dev.hearsay.natives;

import org.jspecify.annotations.NullMarked;
