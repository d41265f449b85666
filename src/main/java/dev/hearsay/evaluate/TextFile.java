// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads whole files as strict UTF-8, unchanged, so that offsets stay valid. */
final class TextFile {

    private TextFile() {}

    /** @throws BadDataException if the file can't be read or isn't UTF-8 */
    static String read(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadDataException(file, "the file isn't UTF-8; convert it, or use an undamaged copy");
        } catch (NoSuchFileException e) {
            throw new BadDataException(file, "there is no such file");
        } catch (IOException e) {
            throw new BadDataException(file, "the file can't be read: " + e.getMessage());
        }
    }

    /** The lines of the file, ended by LF, CR LF or CR. */
    static List<String> lines(Path file) {
        return read(file).lines().toList();
    }
}
