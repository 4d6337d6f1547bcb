package se.samform.designer.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Does one thing and tells where it fails, whatever by, so that what comes after it is still done. */
final class Trying {

  /** Enough to find the place in the code by. */
  private static final int MOST_FRAMES = 12;

  private final Language language;
  private final Consumer<String> line;

  /** What may fail. */
  @FunctionalInterface
  interface Work {

    End done() throws IOException;
  }

  Trying(Language language, Consumer<String> line) {
    this.language = language;
    this.line = line;
  }

  /** Errors too: one form that is too large for the memory mustn't keep the next from being looked at. */
  End of(Path file, Work work) {
    try {
      return work.done();
    } catch (IOException e) {
      say(LocalText.of("%s: Går inte att läsa och är därför inte undersökt (%s).", "%s: Can't be read, and so is not analysed (%s).").formatted(file, reason(e)));
      return End.NOT_READ;
    } catch (RuntimeException | Error e) {
      say(LocalText.of("%s: Är inte undersökt till slut, för programmet föll på ett fel hos sig självt (%s). E-tjänsten kan ha fel som inte står här.",
          "%s: Not analysed to the end, for the program failed by a fault of its own (%s). The e-service may have faults that don't stand here.").formatted(file, reason(e)));
      Arrays.stream(e.getStackTrace()).limit(MOST_FRAMES).forEach(frame -> line.accept("   at " + frame));
      return End.CRASHED;
    }
  }

  private static String reason(Throwable thrown) {
    var kind = thrown.getClass().getSimpleName();
    return thrown.getMessage() == null ? kind : kind + ": " + thrown.getMessage();
  }

  private void say(LocalText text) {
    line.accept(text.in(language));
  }
}
