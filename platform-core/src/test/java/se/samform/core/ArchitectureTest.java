package se.samform.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import se.samform.core.planted.HeartThatReadsJson;

/** The heart runs in a plain unit test, in a benchmark and in the designer, because it needs nothing but Java. */
class ArchitectureTest {

  private static final String[] HEART = {
    "se.samform.core.form", "se.samform.core.logic", "se.samform.core.answer", "se.samform.core.flow", "se.samform.core.scenario", "se.samform.core.text",
    "se.samform.core.id", "se.samform.core.place", "se.samform.core.signing", "se.samform.core.changeover",
    "se.samform.core.notice"
  };

  private static final JavaClasses OURS =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samform.core");

  @Test
  void the_heart_uses_java_and_itself_alone() {
    onlyJavaAndTheHeart(HEART).check(OURS);
  }

  @Test
  void a_heart_that_used_json_would_be_found_out() {
    var planted = new ClassFileImporter().importClasses(HeartThatReadsJson.class);
    var verdict = onlyJavaAndTheHeart("se.samform.core.planted").evaluate(planted);
    assertTrue(verdict.getFailureReport().toString().contains("jakarta.json.JsonObject"));
  }

  @Test
  void the_rule_looks_at_every_package_of_the_heart() {
    for (var heart : HEART) {
      assertFalse(OURS.stream().filter(type -> type.getPackageName().equals(heart)).toList().isEmpty(), heart);
    }
  }

  private static ArchRule onlyJavaAndTheHeart(String... packages) {
    var allowed = new String[HEART.length + 1];
    System.arraycopy(HEART, 0, allowed, 1, HEART.length);
    allowed[0] = "java..";
    return classes().that().resideInAnyPackage(packages).should().onlyDependOnClassesThat().resideInAnyPackage(allowed);
  }
}
