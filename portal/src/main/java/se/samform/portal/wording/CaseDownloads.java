package se.samform.portal.wording;

import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.FileId;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.document.Documents;
import se.samform.portal.edge.Reply;

/** Files of a case, for whoever may see the case. Nothing but what was handed in with it or came with its messages can be asked for. */
public final class CaseDownloads {
    private CaseDownloads() {}

    public static Optional<Reply> submitted(Cases cases, CaseFile file, Reader reader, String id) {
        return of(cases, file, file.files(reader), id);
    }

    /** One of these files. */
    public static Optional<Reply> of(Cases cases, CaseFile file, Stream<FileRef> files, String id) {
        return files.filter(ref -> ref.id().toString().equals(id)).findFirst().flatMap(ref -> download(cases, file, ref));
    }

    /** A file that came with a message. */
    public static Optional<Reply> enclosed(Cases cases, CaseFile file, String id) {
        return file.enclosed().filter(each -> each.id().text().equals(id)).findFirst()
            .flatMap(each -> cases.open(file, each.id()).map(content -> new Reply.Download(each.mime(), each.name(), false, each.bytes(), content::transferTo)));
    }

    /** The newest receipt as this reader may read it: as it was stored, or rendered now if nobody has asked for it before. */
    public static Optional<Reply> receipt(Documents documents, CaseFile file, Reader reader, Sentences texts) {
        return receipt(documents, file, file.receiptFor(reader), texts);
    }

    /** The receipt of one that was handed in. @param number from 1 in the order in which they came, as it was asked for */
    public static Optional<Reply> receipt(Documents documents, CaseFile file, Reader reader, String number, Sentences texts) {
        var known = Optional.of(number).filter(text -> text.matches("[1-9][0-9]{0,3}")).flatMap(text -> file.receiptFor(reader, Integer.parseInt(text)));
        return receipt(documents, file, known, texts);
    }

    private static Optional<Reply> receipt(Documents documents, CaseFile file, Optional<CaseDocument> receipt, Sentences texts) {
        return receipt.flatMap(document -> documents.pdf(file, document.id()))
            .map(pdf -> new Reply.Download("application/pdf", texts.of("receipt.file", file.head().reference()), false, pdf.length, out -> out.write(pdf)));
    }

    /** The letter of the decision with this number of its event. */
    public static Optional<Reply> letter(Documents documents, CaseFile file, String seq, Sentences texts) {
        return file.letters().stream()
            .filter(document -> document.subject() instanceof CaseDocument.Subject.Letter(var number) && String.valueOf(number).equals(seq)).findFirst()
            .flatMap(letter -> documents.pdf(file, letter.id()))
            .map(pdf -> new Reply.Download("application/pdf", texts.of("letter.file", file.head().reference()), false, pdf.length, out -> out.write(pdf)));
    }

    private static Optional<Reply> download(Cases cases, CaseFile file, FileRef ref) {
        return cases.open(file, new FileId(ref.id())).map(content -> new Reply.Download(ref.mime(), ref.name(), false, ref.bytes(), content::transferTo));
    }
}
