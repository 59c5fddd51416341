using Office.Documents.Content;
using Office.Documents.Importing;
using Office.Documents.Tests.Conformance;
using Office.Documents.Tests.Conformance.Shelf;
using Office.Documents.TextVersions;
using Office.Documents.Typesetting.Word;

namespace Office.Documents.Tests.Word;

/// <summary>Out to the word processor and back: however often, no paragraph is lost and none is changed.</summary>
public sealed class RoundTripTests
{
    private static readonly DocxOptions s_options = new() { CreatedAt = DateTimeOffset.UnixEpoch };
    private static readonly IReadOnlyList<Sample> s_shelf = [.. Kinds.All.Concat(Forms.All)];

    [Fact]
    public void A_hundred_round_trips_with_a_new_paragraph_each_lose_nothing()
    {
        var sample = s_shelf.First(s => s.Content.Kind is DocumentKind.Notice && s.Content.Body.Count > 3);
        var text = sample.Content;
        for (var trip = 0; trip < 100; trip++)
        {
            // What an author would do there: a paragraph more, in the middle.
            List<Block> body = [.. text.Body];
            body.Insert(body.Count / 2, new Paragraph($"第{trip}次往返时增加的一段。"));
            var written = text with { Body = body };

            var back = CheckedInText.Join(text, Read(written, sample));

            Texts(back).ShouldBe(Texts(written), $"trip {trip}");
            text = back;
        }
    }

    [Fact]
    public void Every_sample_comes_back_with_all_its_paragraphs()
    {
        foreach (var sample in s_shelf)
        {
            var back = CheckedInText.Join(sample.Content, Read(sample.Content, sample));

            foreach (var lost in Texts(sample.Content).Except(Texts(back), StringComparer.Ordinal))
            {
                // An element that moved on the sheet is still there, whole.
                string.Concat(Texts(back)).ShouldContain(lost, customMessage: sample.Name);
            }
        }
    }

    [Fact]
    public void What_the_file_cannot_hold_stays_as_the_form_has_it()
    {
        var table = new Table("表1 安排", [new TableRow([new TableCell("甲"), new TableCell("乙")])]) { HeaderRows = 0, Widths = [1, 3] };
        var standing = s_shelf[0].Content with { Body = [new Paragraph("正文。"), table], Telegram = TelegramUrgency.Urgent };
        var read = standing with { Telegram = null, Kind = DocumentKind.Letter, Body = [new Paragraph("正文改。"), table with { HeaderRows = 1, Widths = [] }], MainRecipients = ["另一机关"] };

        var joined = CheckedInText.Join(standing, read);

        (joined.Telegram, joined.Kind).ShouldBe((TelegramUrgency.Urgent, standing.Kind));
        joined.Body.ShouldBe([new Paragraph("正文改。"), table]);
        CheckedInText.Unused(standing, read).ShouldBe(["另一机关"]);
    }

    private static DocumentContent Read(DocumentContent content, Sample sample)
    {
        using var file = new MemoryStream(DocxWriter.Write(content, sample.Imprint, s_options));
        return DocxImport.Read(file).Value.Content;
    }

    private static string[] Texts(DocumentContent content) =>
        [content.Title, .. content.Body.Concat(content.Bound.OrderBy(b => b.Number).SelectMany(b => b.Body)).SelectMany(block => block is Picture ? [block.Text] : block.AllTexts()).Where(text => text.Length > 0)];
}
