package se.samform.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussKrugerTest {

  private static final double MILLIMETRE = 0.001;
  private static final double IN_DEGREES = 1e-7;

  /** The check values that Lantmäteriet publishes for SWEREF 99 TM. */
  @ParameterizedTest
  @CsvSource({
    "55, 12.75, 6097106.672, 356083.438",
    "55, 14.25, 6095048.642, 452024.069",
    "57, 12.75, 6319636.937, 363331.554",
    "57, 19.5, 6326392.707, 773251.054",
    "59, 11.25, 6546096.724, 284626.066",
    "59, 19.5, 6548757.206, 758410.519",
    "61, 12.75, 6764877.311, 378323.440",
    "61, 18.75, 6768593.345, 702745.127",
    "63, 12, 6989134.048, 348083.148",
    "63, 19.5, 6993565.630, 727798.671",
    "65, 13.5, 7209293.753, 429270.201",
    "65, 21.75, 7225449.115, 817833.405",
    "67, 16.5, 7432168.174, 565398.458",
    "67, 24, 7459745.672, 891298.142",
    "69, 21, 7666089.698, 739639.195"
  })
  void gives_what_lantmateriet_publishes(double latitude, double longitude, double north, double east) {
    var grid = GaussKruger.SWEREF_99_TM.project(latitude, longitude);
    assertEquals(north, grid.north(), MILLIMETRE);
    assertEquals(east, grid.east(), MILLIMETRE);
    var back = GaussKruger.SWEREF_99_TM.unproject(new Grid(north, east)).orElseThrow();
    assertEquals(latitude, back.latitude().doubleValue(), IN_DEGREES);
    assertEquals(longitude, back.longitude().doubleValue(), IN_DEGREES);
  }

  /** The worked example of "Gauss Conformal Projection (Transverse Mercator)". */
  @ParameterizedTest
  @CsvSource({"66, 24, 1135809.413803, 555304.016555"})
  void gives_the_worked_example(double latitude, double longitude, double north, double east) {
    double meridian = 13 + 35 / 60.0 + 7.692 / 3600;
    var grid = new GaussKruger(meridian, 1.00000254, -6226307.8640, 84182.8790).project(latitude, longitude);
    assertEquals(north, grid.north(), MILLIMETRE / 10);
    assertEquals(east, grid.east(), MILLIMETRE / 10);
  }
}
