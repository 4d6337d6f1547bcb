package se.samform.core.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;

/** How long it takes to read and evaluate all answers of the largest example. Run {@link #main} with the test classes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EvaluationBenchmark {

  private final LargestService largest = new LargestService();
  private final byte[] json = DefinitionCodec.write(largest.definition);

  @Benchmark
  public Evaluation evaluate() {
    return largest.evaluate();
  }

  @Benchmark
  public Plan compile() {
    return Plan.compile(largest.definition);
  }

  @Benchmark
  public Object readDefinition() {
    return DefinitionCodec.read(json);
  }

  @Benchmark
  public byte[] writeAnswers() {
    return CanonicalJson.write(AnswersCodec.write(largest.raw, largest.definition));
  }

  /** Unless other parts of the bench were asked for: this one is {@code evaluation}. */
  public static void main(String[] args) throws RunnerException {
    var only = System.getProperty("bench.only", "");
    if (!only.isEmpty() && !List.of(only.split(",")).contains("evaluation")) {
      return;
    }
    new Runner(new OptionsBuilder().include(EvaluationBenchmark.class.getSimpleName()).build()).run();
  }
}
