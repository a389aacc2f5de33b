package kith.related;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Words as numbers, the same for all spellings of one: without case, accents and the English plural; Chinese, Japanese and Korean
 * by pairs of characters.
 */
final class Words {

  /** Stands where words aren't neighbours: at a line's end, or where something that isn't prose was. */
  static final int BREAK = -1;

  private static final int WIDEST_GAP = 3;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> spelled = new ArrayList<>();
  private final Analyzer analyzer = new Folding();

  /** The words of a text, with a break wherever two that follow each other aren't neighbours. */
  int[] of(String text) {
    int[] words = new int[16];
    int count = 0;
    int end = 0;
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (count + 2 > words.length) {
          words = Arrays.copyOf(words, words.length * 2);
        }
        if (count > 0 && offset.startOffset() - end > WIDEST_GAP) {
          words[count++] = BREAK;
        }
        words[count++] = number(term.toString());
        end = offset.endOffset();
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(words, count);
  }

  private int number(String word) {
    Integer known = numbers.putIfAbsent(word, spelled.size());
    if (known == null) {
      spelled.add(word);
    }
    return known == null ? spelled.size() - 1 : known;
  }

  /** A word as it is kept. */
  String spelled(int word) {
    return spelled.get(word);
  }

  int count() {
    return numbers.size();
  }

  private static final class Folding extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
      return new TokenStreamComponents(words, new CJKBigramFilter(new EnglishMinimalStemFilter(folded)));
    }
  }
}
