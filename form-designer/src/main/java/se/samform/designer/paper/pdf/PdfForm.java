package se.samform.designer.paper.pdf;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import se.samform.designer.paper.PaperForm;
import se.samform.designer.paper.PaperForm.Reason;
import se.samform.designer.paper.Sheets;

/** Reads the fields of a PDF, and what is printed around them. */
public final class PdfForm {

  private PdfForm() {}

  /** @throws Unreadable for what no form can be made of */
  public static Sheets read(byte[] pdf, Clock clock) throws Unreadable {
    if (pdf.length > PaperForm.MOST_BYTES) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    Inflation.check(pdf);
    var patience = new Patience(clock);
    try (var document = Loader.loadPDF(pdf)) {
      return sheets(document, patience);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Reason.ENCRYPTED);
    } catch (Patience.Ended e) {
      throw new Unreadable(Reason.TOO_LARGE);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // PDFBox meets a damaged file with whatever its parser trips over.
      throw new Unreadable(Reason.NO_PDF);
    }
  }

  private static Sheets sheets(PDDocument document, Patience patience) throws IOException, Unreadable {
    if (document.getNumberOfPages() > PaperForm.MOST_PAGES) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    // Without the fixes that PDFBox else makes to a form: they draw fonts and fields anew.
    var form = Optional.ofNullable(document.getDocumentCatalog().getAcroForm(null)).orElseThrow(() -> new Unreadable(Reason.NO_FIELDS));
    var fields = fields(form, patience);
    if (fields.isEmpty()) {
      throw new Unreadable(form.hasXFA() ? Reason.XFA_ONLY : Reason.NO_FIELDS);
    }
    var reader = new FieldReader(Places.of(document));
    for (var field : fields) {
      patience.check();
      reader.read(field);
    }
    var title = Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse("");
    return new Sheets(title, document.getNumberOfPages(), reader.fields(), PrintedWords.of(document, patience), reader.leftOut());
  }

  /** Those that have no others below them. A tree that bites its own tail ends by its depth. */
  private static List<PDTerminalField> fields(PDAcroForm form, Patience patience) throws IOException, Unreadable {
    var found = new ArrayList<PDTerminalField>();
    for (var field : form.getFieldTree()) {
      patience.check();
      if (field instanceof PDTerminalField terminal) {
        found.add(terminal);
      } else if (!(field instanceof PDNonTerminalField)) {
        throw new IllegalStateException("Neither leaf nor branch");
      }
      if (found.size() > PaperForm.MOST_FIELDS) {
        throw new Unreadable(Reason.TOO_LARGE);
      }
    }
    return found;
  }
}
