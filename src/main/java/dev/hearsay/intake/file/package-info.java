// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Files and folders on a disk: walking a folder, what the extension of a name tells, and why a file cannot be read.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.file;

import org.jspecify.annotations.NullMarked;
