package se.samform.core.json;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.form.Fault;

/** Collects what is wrong, so that one reading tells all. */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  public void add(String path, String reason, String mend) {
    found.add(new Fault(path, reason, mend));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Fault> found() {
    return List.copyOf(found);
  }

  /** Whether something is wrong at this place or around it, so that more about it would only confuse. */
  public boolean covers(String path) {
    return found.stream().anyMatch(fault -> path.equals(fault.path()) || path.startsWith(fault.path() + "/"));
  }
}
