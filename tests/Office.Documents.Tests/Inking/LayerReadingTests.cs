using System.Text;
using Office.Documents.Inking;
using Office.Organization.Foundation;

namespace Office.Documents.Tests.Inking;

/// <summary>A layer is read strictly and written the same by everybody.</summary>
public sealed class LayerReadingTests
{
    private const string Hash = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    [Fact]
    public void What_is_read_is_written_byte_for_byte()
    {
        var json = Json("""{"page":2,"strokes":[{"pen":"red","width":45,"points":[1,2,3,4]}],"notes":[{"pen":"blue","x":5,"y":6,"text":"核\"实"}]}""");

        LayerReading.Kept(json).ToBytes().ShouldBe(json);
    }

    [Fact]
    public void Pages_with_nothing_on_them_are_left_out()
    {
        var layer = LayerReading.Kept(Json("""{"page":1,"strokes":[],"notes":[]}"""));

        layer.IsEmpty.ShouldBeTrue();
        Encoding.UTF8.GetString(layer.ToBytes()).ShouldEndWith("\"pages\":[]}");
    }

    [Theory]
    [InlineData("""{"page":0,"strokes":[{"pen":"red","width":45,"points":[1,2]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[{"pen":"green","width":45,"points":[1,2]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[{"pen":"red","width":9000,"points":[1,2]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[{"pen":"red","width":45,"points":[1,2,3]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[{"pen":"red","width":45,"points":[]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[{"pen":"red","width":45,"points":[-1,2]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[{"pen":"red","width":45,"points":[1.5,2]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[{"pen":"red","width":45,"points":["1",2]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[{"pen":"red","width":45,"points":[1,99999999999]}],"notes":[]}""")]
    [InlineData("""{"page":1,"strokes":[],"notes":[{"pen":"red","x":1,"y":1,"text":"\u202e倒"}]}""")]
    [InlineData("""{"page":1,"strokes":[],"notes":[{"pen":"red","x":1,"y":1,"text":null}]}""")]
    [InlineData("""{"page":1,"strokes":[],"notes":[{"pen":"red","x":1,"y":1,"text":"字"}]},{"page":1,"strokes":[],"notes":[{"pen":"red","x":1,"y":1,"text":"字"}]}""")]
    [InlineData("null")]
    [InlineData("""{"page":1}""")]
    public void What_is_no_layer_is_refused(string page) => LayerReading.Read(Json(page)).Fault.ShouldBe(new InkFault.Unreadable());

    [Fact]
    public void A_text_without_a_hash_another_version_and_no_json_at_all_are_refused()
    {
        LayerReading.Read("{\"version\":1,\"contentSha256\":\"00\",\"pages\":[]}"u8.ToArray()).Fault.ShouldBe(new InkFault.Unreadable());
        LayerReading.Read(Encoding.UTF8.GetBytes($"{{\"version\":2,\"contentSha256\":\"{Hash}\",\"pages\":[]}}")).Fault.ShouldBe(new InkFault.Unreadable());
        LayerReading.Read(new byte[] { 0xff, 0x00 }).Fault.ShouldBe(new InkFault.Unreadable());
        LayerReading.Read(Array.Empty<byte>()).Fault.ShouldBe(new InkFault.Unreadable());
    }

    [Fact]
    public void More_than_a_hand_can_draw_is_refused()
    {
        Fault? Of(MarkedPage page) => LayerReading.Read(new PageLayer(Convert.FromHexString(Hash), [page]).ToBytes()).Fault;
        var dot = new InkStroke(InkPen.Black, 45, [1, 1]);

        Of(new(1, [.. Enumerable.Repeat(dot, InkLimits.Strokes + 1)], [])).ShouldBe(new InkFault.TooMuch());
        Of(new(1, [new(InkPen.Black, 45, [.. Enumerable.Repeat(1, (InkLimits.Points * 2) + 2)])], [])).ShouldBe(new InkFault.TooMuch());
        Of(new(1, [], [.. Enumerable.Repeat(new InkNote(InkPen.Red, 1, 1, "字"), InkLimits.Notes + 1)])).ShouldBe(new InkFault.TooMuch());
        Of(new(1, [], [new(InkPen.Red, 1, 1, new string('字', InkLimits.NoteCharacters + 1))])).ShouldBe(new InkFault.NoteTooLong(InkLimits.NoteCharacters));
        LayerReading.Read(new byte[InkLimits.Bytes + 1]).Fault.ShouldBe(new InkFault.TooMuch());
        Of(new(1, [.. Enumerable.Repeat(dot, InkLimits.Strokes)], [])).ShouldBeNull();
    }

    [Fact]
    public void A_long_note_is_set_in_lines()
    {
        var note = new InkNote(InkPen.Red, 0, 0, $"{new string('一', 20)}\n二");

        note.Lines().ShouldBe([new string('一', 16), "一一一一", "二"]);
    }

    private static byte[] Json(string pages) => Encoding.UTF8.GetBytes($"{{\"version\":1,\"contentSha256\":\"{Hash}\",\"pages\":[{pages}]}}");
}
