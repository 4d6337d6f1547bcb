package se.samform.core.document.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import se.samform.core.document.Attachment;

/** Puts files into the PDF as PDF/A-3 wants them: named in the catalog, and tied to the document by what they are to it. */
final class EmbeddedFiles {

    private static final int COMPRESSION = 6;

    private final PdfWriter writer;
    private final PdfDate modified;
    private final Set<String> taken = new HashSet<>();

    EmbeddedFiles(PdfWriter writer, PdfDate modified) {
        this.writer = writer;
        this.modified = modified;
    }

    void embed(List<Attachment> attachments, PdfDictionary catalog) throws IOException {
        if (attachments.isEmpty()) return;
        var names = new PdfArray();
        var associated = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfIndirectReference file = writer.addToBody(specification(attachment)).getIndirectReference();
            names.add(new PdfString("%05d".formatted(associated.size()))); // a name tree is sorted by its keys
            names.add(file);
            associated.add(file);
        }
        catalog.put(PdfName.NAMES, dictionary(PdfName.EMBEDDEDFILES, dictionary(PdfName.NAMES, names)));
        catalog.put(new PdfName("AF"), associated);
    }

    private PdfDictionary specification(Attachment attachment) throws IOException {
        PdfString name = text(FileName.unused(attachment.name(), taken));
        PdfIndirectReference content = writer.addToBody(content(attachment)).getIndirectReference();
        var file = new PdfDictionary(PdfName.FILESPEC);
        file.put(PdfName.F, name);
        file.put(PdfName.UF, name);
        if (!attachment.description().isBlank()) file.put(PdfName.DESC, text(CleanText.of(attachment.description())));
        file.put(new PdfName("AFRelationship"), relationship(attachment.relationship()));
        PdfDictionary contents = dictionary(PdfName.F, content);
        contents.put(PdfName.UF, content);
        file.put(PdfName.EF, contents);
        return file;
    }

    private PdfStream content(Attachment attachment) {
        var stream = new PdfStream(attachment.bytes());
        stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        stream.put(PdfName.SUBTYPE, new PdfName(attachment.mime()));
        var parameters = dictionary(PdfName.SIZE, new PdfNumber(attachment.bytes().length));
        parameters.put(PdfName.MODDATE, modified);
        stream.put(PdfName.PARAMS, parameters);
        stream.flateCompress(COMPRESSION);
        return stream;
    }

    private static PdfName relationship(Attachment.Relationship relationship) {
        return new PdfName(switch (relationship) {
            case SOURCE -> "Source";
            case DATA -> "Data";
            case SUPPLEMENT -> "Supplement";
        });
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private static PdfDictionary dictionary(PdfName key, PdfObject value) {
        var dictionary = new PdfDictionary();
        dictionary.put(key, value);
        return dictionary;
    }
}
