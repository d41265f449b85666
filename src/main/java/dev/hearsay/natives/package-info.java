// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The native libraries in vendors' jars: unpacked once into a folder of their own, and reused by later runs. Public only for
 * the adapter packages; users need {@code NativeLibraryException} alone.
 */
@NullMarked
package dev.hearsay.natives;

import org.jspecify.annotations.NullMarked;
