package se.samform.engine.document;

import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;

/** Makes the PDF of a document. May be called twice for one document; only one of the results is kept. */
@FunctionalInterface
public interface DocumentRenderer {

  byte[] pdf(CaseFile file, CaseDocument document);
}
