package inquest.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/**
 * JSON's own escapes, and an escape by number for every other character that a terminal would act
 * on instead of showing it.
 */
final class UnprintableEscapes extends CharacterEscapes {
  private static final char DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return Printable.is(character) || Character.isSurrogate((char) character)
        ? null
        : new SerializedString("\\u" + Printable.hex(character, 4).toUpperCase(Locale.ROOT));
  }
}
