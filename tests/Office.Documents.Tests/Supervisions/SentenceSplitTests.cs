using Office.Documents.Supervisions;

namespace Office.Documents.Tests.Supervisions;

/// <summary>Sentences of a document, exactly as they stand there.</summary>
public sealed class SentenceSplitTests
{
    [Fact]
    public void A_paragraph_is_parted_where_its_sentences_end() =>
        SentenceSplit.Of("会议听取了汇报。会议决定：由市政科牵头；财政科配合！").ShouldBe(["会议听取了汇报。", "会议决定：由市政科牵头；", "财政科配合！"]);

    [Fact]
    public void What_closes_a_quotation_belongs_to_its_sentence() =>
        SentenceSplit.Of("会议指出：“要抓紧。”各单位照办").ShouldBe(["会议指出：“要抓紧。”", "各单位照办"]);

    [Fact]
    public void Nothing_is_made_of_nothing() => SentenceSplit.Of("  ").ShouldBeEmpty();
}
