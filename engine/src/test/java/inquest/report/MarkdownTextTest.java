package inquest.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "web01 used 5 % of md0 => web01 used 5 % of md0",
        "user_name of db_02 => user_name of db_02",
        "_emphasis_ => \\_emphasis\\_",
        "*bold* and `code` => \\*bold\\* and \\`code\\`",
        "<b> R&D => &lt;b> R&amp;D",
        "# heading => \\# heading",
        "- item => \\- item",
        "> quote => \\> quote",
        "12. item => 12\\. item",
        "1) item => 1\\) item",
        "12.5 GiB => 12\\.5 GiB",
        "[x](http://192.0.2.1/) => \\[x\\](http\\://192.0.2.1/)",
        "www.example.net => www\\.example.net",
        "a | b => a \\| b"
      })
  void showsTheSameText(String plain, String markdown) {
    assertThat(MarkdownText.escape(plain)).isEqualTo(markdown);
  }
}
