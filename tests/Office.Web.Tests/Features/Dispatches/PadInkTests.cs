using Office.Documents.SignOffs;
using Office.Web.Features.Dispatches;

namespace Office.Web.Tests.Features.Dispatches;

public sealed class PadInkTests
{
    private const string Pad = """{"w":3580,"h":1600,"s":[[100,205,300,400],[50,60]]}""";

    [Fact]
    public void What_the_pad_sent_is_ink_that_can_be_signed()
    {
        var ink = Ink.Read(PadInk.ToInk(Pad));

        ink.ShouldNotBeNull();
        (ink.Width, ink.Height).ShouldBe((358, 160));
        ink.Strokes[0].ShouldBe([10, 20.5, 30, 40]);
    }

    [Fact]
    public void A_kept_draft_is_drawn_on_the_pad_as_it_was()
        => PadInk.ToPad(PadInk.ToInk(Pad)).ShouldBe(Pad);

    [Fact]
    public void An_empty_pad_is_no_ink()
    {
        PadInk.ToInk(null).ShouldBeNull();
        PadInk.ToInk("""{"w":10,"h":10,"s":[]}""").ShouldBeNull();
        PadInk.ToPad(null).ShouldBeNull();
    }
}
