package se.samform.bench.linters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.analysis.Finding;
import se.samform.designer.planted.Harvest;

/** Keeps what came of it until somebody has time for it: forms are analysed side by side. */
final class Gathered implements Harvest {

  private final List<Consumer<Harvest>> all = new ArrayList<>();

  @Override
  public void sound(long seed, ServiceDefinition form, List<Finding> findings) {
    all.add(to -> to.sound(seed, form, findings));
  }

  @Override
  public void planted(Result result) {
    all.add(to -> to.planted(result));
  }

  void tell(Harvest to) {
    all.forEach(each -> each.accept(to));
  }
}
