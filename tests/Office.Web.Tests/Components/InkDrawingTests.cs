using Office.Web.Components;

namespace Office.Web.Tests.Components;

public sealed class InkDrawingTests
{
    [Fact]
    public void Strokes_become_paths()
    {
        InkDrawing.TryRead("""{"w":3000,"h":2000,"s":[[100,100,200,150,300,100],[400,400]]}""", out var ink).ShouldBeTrue();
        ink.ToSvg().ShouldContain("M100 100Q200 150 250 125L300 100");
        ink.ToSvg().ShouldContain("M400 400L400 400");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("""{"w":3000,"h":2000,"s":[]}""")]
    [InlineData("""{"w":3000,"h":2000,"s":[[1,2,3]]}""")]
    [InlineData("""{"w":0,"h":2000,"s":[[1,2]]}""")]
    [InlineData("""{"w":3000,"h":2000,"s":[[1,99999999]]}""")]
    [InlineData("""{"w":3000,"h":2000,"s":["<script>"]}""")]
    public void What_a_pad_does_not_send_is_refused(string sent) => InkDrawing.TryRead(sent, out _).ShouldBeFalse();
}
