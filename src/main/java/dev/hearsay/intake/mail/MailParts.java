// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** Collects the contents of a message as its parser reaches them. */
final class MailParts extends AbstractContentHandler {

    /** How deeply parts may be nested; each level costs a call for every byte in it. */
    private static final int DEEPEST = 30;

    private final List<MailText> texts = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private @Nullable MailHeader outer;
    private MailHeader header = new MailHeader();
    private int messages;
    private int depth;

    MailMessage message() {
        return new MailMessage(outer == null ? header : outer, List.copyOf(texts), List.copyOf(others));
    }

    @Override
    public void startMessage() throws MimeException {
        messages++;
        enter();
    }

    @Override
    public void endMessage() {
        messages--;
        depth--;
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
        enter();
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    private void enter() throws MimeException {
        depth++;
        if (depth > DEEPEST) {
            throw new MimeException("its parts lie more than " + DEEPEST + " deep in one another");
        }
    }

    @Override
    public void startHeader() {
        header = new MailHeader();
        outer = outer == null ? header : outer;
    }

    @Override
    public void field(Field field) {
        header.add(field);
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream body) throws IOException {
        String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        boolean file = header.says("content-disposition", "attachment");
        if (!html && !type.equals("text/plain")) {
            others.add(type);
            return;
        }
        String charset = header.says("content-type", "charset") ? descriptor.getCharset() : null;
        texts.add(new MailText(html, charset, file || messages > 1, header, body.readAllBytes()));
    }
}
