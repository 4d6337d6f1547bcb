package se.samform.core.json;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.form.Fault;

/** Collects what is wrong, so that one reading tells all: the first 500, since nobody reads more. */
public final class Faults {

  private static final int MOST = 500;

  private final List<Fault> found = new ArrayList<>();
  private final List<String> covered = new ArrayList<>();

  public void add(String path, String reason, String mend) {
    add(new Fault(path, reason, mend), path);
  }

  /** A field that is not there is told at its object, but says nothing about the object's other fields. */
  public void addMissing(String path, String field) {
    add(new Fault(path, "The field \"" + field + "\" is missing", "Add it."), Pointer.to(path, field));
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
