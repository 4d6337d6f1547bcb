package se.samform.core.json;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
import se.samform.core.text.LocalText;

/** Collects what is wrong, so that one reading tells all: the first 500, since nobody reads more. */
public final class Faults {

  private static final int MOST = 500;

  private final List<Fault> found = new ArrayList<>();
  private final List<String> covered = new ArrayList<>();

  public void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  public void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    add(new Fault(kind, path, sentence, remedy), path);
  }

  /** A field that is not there is told at its object, but says nothing about the object's other fields. */
  public void addMissing(String path, String field) {
    add(Fault.of(path, LocalText.of("Fältet ”%s” saknas", "The field \"%s\" is missing").formatted(field), LocalText.of("Lägg till det.", "Add it.")), Pointer.to(path, field));
  }

  private void add(Fault fault, String place) {
    if (found.size() < MOST) {
      found.add(fault);
      covered.add(place);
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Fault> found() {
    return List.copyOf(found);
  }

  /** Whether something is wrong at this place or around it, so that more about it would only confuse. */
  public boolean covers(String path) {
    return covered.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
  }
}
