// SPDX-License-Identifier: GPL-3.0-or-later
/** The stage interfaces, the layers they need and give, and the pipeline that puts them in order. */
@NullMarked
package dev.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
