package se.samform.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.logic.FrozenDefinitions;

/** A newer Samform finds no other logic in what has been published: nobody is told that rules have changed. */
class FrozenLogicTest {

  static List<Path> documents() {
    return FrozenDefinitions.files();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void the_hash_of_the_logic_stays(Path document) {
    var logic = HexFormat.of().formatHex(LogicHash.of(FrozenDefinitions.read(document)));
    assertEquals(FrozenDefinitions.meaning(document).getString("logicSha256"), logic);
  }
}
