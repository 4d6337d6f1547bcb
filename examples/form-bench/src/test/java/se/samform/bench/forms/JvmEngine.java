package se.samform.bench.forms;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** An engine in this JVM, timed in this thread. */
abstract class JvmEngine implements Engine {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Where results go, so that no compiler finds them unused. */
  private static volatile Object sink;

  private List<Form.Change> changes;
  private int next;

  @Override
  public final void load(Form form) {
    changes = form.changes();
    next = 0;
    take(form);
  }

  abstract void take(Form form);

  abstract Object compile();

  abstract Object evaluate();

  abstract Object validate();

  /** Makes the change of this number. */
  abstract Object change(int number);

  abstract Outcome live();

  @Override
  public final Outcome afterNextChange() {
    sink = changeNext();
    return live();
  }

  private Object changeNext() {
    var result = change(next);
    next = (next + 1) % changes.size();
    return result;
  }

  @Override
  public final Sample run(Task task, int times) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long begin = System.nanoTime();
    switch (task) {
      case COMPILE -> compile(times);
      case EVALUATE -> evaluate(times);
      case CHANGE -> change(times, changes.size());
      case VALIDATE -> validate(times);
    }
    long nanoseconds = System.nanoTime() - begin;
    return new Sample(nanoseconds, THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  private void compile(int times) {
    for (int i = 0; i < times; i++) {
      sink = compile();
    }
  }

  private void evaluate(int times) {
    for (int i = 0; i < times; i++) {
      sink = evaluate();
    }
  }

  private void validate(int times) {
    for (int i = 0; i < times; i++) {
      sink = validate();
    }
  }

  private void change(int times, int each) {
    for (int i = 0; i < times * each; i++) {
      sink = changeNext();
    }
  }

  @Override
  public void close() {
    sink = null;
  }
}
