package se.samform.core.ui;

import java.util.List;
import java.util.Locale;
import se.samform.core.answer.Wording;
import se.samform.core.form.EnclosedFile;
import se.samform.core.text.Language;

/** A file of the e-service's that people can fetch. @param about what it is and how large: PDF, 412 kB */
public record EnclosedView(String id, Phrase name, String about) {

  public static List<EnclosedView> of(List<EnclosedFile> files, Language language) {
    return files.stream().map(file -> of(file, language)).toList();
  }

  private static EnclosedView of(EnclosedFile file, Language language) {
    var about = file.kind().name().toUpperCase(Locale.ROOT) + ", " + Wording.size(file.bytes(), language);
    return new EnclosedView(file.id(), Phrase.of(file.name(), language), about);
  }
}
