// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.document.FieldMap;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * A container that is about to be opened.
 *
 * @param stream its bytes, from the start
 * @param file the file itself, for reading at any place; null for a container inside another
 * @param passedOver counts contents that are not articles
 * @param bounds that apply to its entries
 * @param fields which fields of a record hold what
 */
public record Packed(
        InputStream stream, @Nullable FileChannel file, PassedOver passedOver, Bounds bounds, FieldMap fields) {}
