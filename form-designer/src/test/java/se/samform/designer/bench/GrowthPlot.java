package se.samform.designer.bench;

import java.util.Locale;
import java.util.SortedMap;

/** How something grows with the number of questions, one panel for each, as an SVG; both axes logarithmic. */
final class GrowthPlot {

  private static final int LEFT = 60;
  private static final int TOP = 40;
  private static final int WIDTH = 330;
  private static final int HEIGHT = 240;
  private static final int MOST = 100_000;

  private final StringBuilder panels = new StringBuilder();
  private int count;

  GrowthPlot with(String title, SortedMap<Integer, Double> values) {
    int left = LEFT + count++ * (LEFT + WIDTH + 20);
    add("<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>", left, TOP - 16, title);
    for (int power = 0; power <= Math.log10(MOST); power++) {
      add("<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%,d</text>", left, y(Math.pow(10, power)), WIDTH, left - 6, y(Math.pow(10, power)) + 4,
          (long) Math.pow(10, power));
    }
    var line = new StringBuilder();
    values.forEach((size, value) -> {
      double x = x(left, size, values);
      add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"10\">%,d</text>", x, TOP + HEIGHT + 16, size);
      add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#005ea5\"/>", x, y(value));
      line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(value)));
    });
    add("<polyline points=\"%s\" fill=\"none\" stroke=\"#005ea5\" stroke-width=\"2\"/>", line.toString().strip());
    return this;
  }

  String drawn() {
    int width = LEFT + count * (LEFT + WIDTH + 20);
    int height = TOP + HEIGHT + 50;
    return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">%n"
        + "<title>Time and memory of the analysis by number of questions, both logarithmic</title>%n<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n%s"
        + "<text x=\"%d\" y=\"%d\">By number of questions</text>%n</svg>%n", width, height, width, height, panels, LEFT, height - 10);
  }

  private static double x(int left, int size, SortedMap<Integer, ?> values) {
    return left + 16 + (WIDTH - 32) * Math.log((double) size / values.firstKey()) / Math.log((double) values.lastKey() / values.firstKey());
  }

  private static double y(double value) {
    return TOP + HEIGHT * (1 - Math.log10(Math.max(1, value)) / Math.log10(MOST));
  }

  private void add(String format, Object... values) {
    panels.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
