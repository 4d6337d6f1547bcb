package se.samform.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.FileId;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.document.Documents;
import se.samform.portal.edge.Downloads;

/** The files that were handed in with a case, and how one is sent. */
final class CaseDownload {
    private CaseDownload() {}

    static Stream<FileRef> files(CaseFile file) {
        return file.files(Reader.RECEIPT);
    }

    static Optional<Response> handedIn(Cases cases, CaseFile file, FileId id) {
        return files(file).filter(each -> each.id().equals(id.value())).findFirst()
            .flatMap(ref -> cases.open(file, id).map(content -> response(ref, content)));
    }

    /** A file that came with a message. @param fetched once all of it was sent */
    static Optional<Response> ofMessage(Cases cases, CaseFile file, FileId id, Runnable fetched) {
        return file.enclosed().filter(each -> each.id().equals(id)).findFirst()
            .flatMap(each -> cases.open(file, id).map(content -> response(each.mime(), each.name(), each.bytes(), content, fetched)));
    }

    /** @param seq of the decision's event @param fetched once all of it was sent */
    static Optional<Response> letter(Documents documents, CaseFile file, String seq, Runnable fetched) {
        return file.letters().stream()
            .filter(document -> document.subject() instanceof CaseDocument.Subject.Letter(var number) && String.valueOf(number).equals(seq)).findFirst()
            .flatMap(letter -> documents.pdf(file, letter.id()))
            .map(pdf -> Response.ok(stream(new ByteArrayInputStream(pdf), fetched), "application/pdf").header("Content-Disposition", Downloads.disposition(file.head().reference() + "-" + seq + ".pdf", true)).build());
    }

    /** So that it can never act as a page of ours. */
    static Response response(FileRef ref, InputStream content) {
        return response(ref.mime(), ref.name(), ref.bytes(), content, () -> { });
    }

    private static Response response(String mime, String name, long bytes, InputStream content, Runnable sent) {
        return Response.ok(stream(content, sent), mime).header("Content-Disposition", Downloads.disposition(name, false))
            .header("Content-Length", bytes)
            .header("Content-Security-Policy", Downloads.POLICY).build();
    }

    private static StreamingOutput stream(InputStream content, Runnable sent) {
        return out -> {
            try (content) {
                content.transferTo(out);
            }
            out.flush();
            sent.run();
        };
    }
}
