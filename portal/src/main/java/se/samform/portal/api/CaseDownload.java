package se.samform.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.form.Afterwards.Reader;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.edge.Downloads;

/** The files that were handed in with a case, and how one is sent. */
final class CaseDownload {
    private CaseDownload() {}

    static Stream<FileRef> files(CaseFile file) {
        return file.files(Reader.RECEIPT);
    }

    /** So that it can never act as a page of ours. */
    static Response response(FileRef ref, InputStream content) {
        return Response.ok(stream(content), ref.mime()).header("Content-Disposition", Downloads.disposition(ref.name(), false))
            .header("Content-Length", ref.bytes())
            .header("Content-Security-Policy", Downloads.POLICY).build();
    }

    private static StreamingOutput stream(InputStream content) {
        return out -> {
            try (content) {
                content.transferTo(out);
            }
        };
    }
}
