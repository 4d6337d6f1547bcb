package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samform.core.answer.Problem;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.publication.Published;
import se.samform.engine.testing.House;

@Isolated
class UndecidedRulesTest {

  @Test
  void the_operator_reads_which_rule_of_which_service_cannot_be_worked_out_and_nothing_else() {
    var lines = new ArrayList<String>();
    var reader = reader(lines);
    var log = Logger.getLogger(UndecidedRules.class.getName());
    log.addHandler(reader);
    try {
      UndecidedRules.tell(service(), List.of(
          new Problem.Missing("school"), new Problem.Undecided("fee", Problem.Undecided.Why.DIVIDED_BY_ZERO)));
    } finally {
      log.removeHandler(reader);
    }
    assertEquals(List.of("skolskjuts version 3: \"fee\" cannot be worked out (DIVIDED_BY_ZERO); nothing can be handed in"), lines);
  }

  private static Published service() {
    var id = new UUID(0, 1);
    var definition = ((ReadResult.Read) DefinitionCodec.read(House.definition("skolskjuts"))).definition();
    return new Published(
        new VersionId(id), new MunicipalityId(id), new FamilyId(id), 3, "00", "00", Instant.EPOCH, Plan.compile(definition));
  }

  private static Handler reader(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(new SimpleFormatter().formatMessage(line));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
