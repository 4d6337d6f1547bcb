package se.samform.designer.paper;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import se.samform.core.text.LocalText;
import se.samform.designer.paper.pdf.PdfForm;
import se.samform.designer.paper.pdf.Unreadable;

/** A form on paper, as a PDF with fields, and the first draft of an e-service that is made of it. */
public final class PaperForm {

  /** A PDF has at most so many bytes. */
  public static final int MOST_BYTES = 10_000_000;
  public static final int MOST_PAGES = 60;
  public static final int MOST_FIELDS = 1_000;
  /** Reading ends after so long, on a page that would take longer. */
  public static final Duration LONGEST = Duration.ofSeconds(20);

  /** What became of a PDF. */
  public sealed interface Result {}

  /** @param definition without faults @param remarks what was guessed or left out, in page order */
  public record Draft(JsonObject definition, List<Remark> remarks) implements Result {
    public Draft {
      remarks = List.copyOf(remarks);
    }
  }

  /** @param remedy what to do instead */
  public record Refused(Reason reason, LocalText sentence, LocalText remedy) implements Result {}

  /** Why nothing can be made of a PDF. */
  public enum Reason {
    NO_PDF, TOO_LARGE, ENCRYPTED, XFA_ONLY, NO_FIELDS
  }

  private PaperForm() {}

  /**
   * Reads a PDF. Never throws for what somebody sent.
   *
   * @param name of the file: what the e-service is called if nothing says it better
   * @param clock tells how long it takes
   */
  public static Result read(byte[] pdf, String name, Clock clock) {
    try {
      var sheets = PdfForm.read(pdf, clock);
      var draft = new Drafting(sheets, name).draft();
      return draft.map(Result.class::cast).orElseGet(() -> refused(Reason.NO_FIELDS));
    } catch (Unreadable e) {
      return refused(e.reason());
    }
  }

  private static Refused refused(Reason reason) {
    return switch (reason) {
      case NO_PDF -> new Refused(reason,
          LocalText.of("Filen är ingen PDF, eller så är den skadad", "The file is no PDF, or it is damaged"),
          LocalText.of("Öppna blanketten där den är gjord och spara den som PDF på nytt.", "Open the form where it was made and save it as a PDF anew."));
      case TOO_LARGE -> new Refused(reason,
          LocalText.of("Blanketten är för stor: högst %s MB, %s sidor och %s fält läses", "The form is too large: at most %s MB, %s pages and %s fields are read")
              .formatted(MOST_BYTES / 1_000_000, MOST_PAGES, MOST_FIELDS),
          LocalText.of("Dela upp den, eller ta bort bilder som gör den tung.", "Split it, or take away pictures that make it heavy."));
      case ENCRYPTED -> new Refused(reason,
          LocalText.of("Blanketten är låst med lösenord", "The form is locked with a password"),
          LocalText.of("Spara en kopia utan lösenord och välj den.", "Save a copy without a password and choose that."));
      case XFA_ONLY -> new Refused(reason,
          LocalText.of("Blanketten är gjord i LiveCycle (XFA), som inte kan läsas", "The form was made in LiveCycle (XFA), which can't be read"),
          LocalText.of("Öppna den i Acrobat, skriv ut den till en ny PDF och lägg till fälten där, eller bygg e-tjänsten från början.",
              "Open it in Acrobat, print it to a new PDF and add the fields there, or build the e-service from the beginning."));
      case NO_FIELDS -> new Refused(reason,
          LocalText.of("Blanketten har inga fält att fylla i på skärmen", "The form has no fields to fill in on the screen"),
          LocalText.of("Är den inskannad går den inte att läsa. Välj en PDF med fält, eller bygg e-tjänsten från början.",
              "If it was scanned it can't be read. Choose a PDF with fields, or build the e-service from the beginning."));
    };
  }
}
