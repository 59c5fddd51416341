using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Moves;
using Office.Web.Tests.Components;
using Office.Workflow;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Web.Tests.Features.Moves;

public sealed class MoveMenuTests : ComponentContext
{
    private static readonly Guid s_matter = SequentialIds.Make(0x900);

    private readonly ScriptedOffice _office = new();

    public MoveMenuTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IIdSource>(new SequentialIds());
        Services.AddSingleton<IDirectorySource>(new NobodyThere());
    }

    [Fact]
    public void What_can_be_done_is_offered_and_what_cannot_says_why()
    {
        var menu = Menu(new(MoveKind.Transfer, [], Refusal: null), new(MoveKind.Consult, [], new WorkflowFault.StillToBeHeard()));

        menu.Find("[data-move=Transfer]").ParentElement!.HasAttribute("disabled").ShouldBeFalse();
        var refused = menu.Find("[data-move=Consult]").ParentElement!;
        refused.HasAttribute("disabled").ShouldBeTrue();
        refused.GetAttribute("title").ShouldBe("还有人没有答复或没有签，请等待或先取回。");
    }

    [Fact]
    public void What_the_process_never_allows_at_the_step_is_not_shown()
    {
        var menu = Menu(new(MoveKind.Circulate, [], Refusal: null), new(MoveKind.AddSigner, [], new WorkflowFault.MoveNotAllowed("用印")));

        menu.FindAll("[data-move]").Select(entry => entry.GetAttribute("data-move")).ShouldBe(["Circulate"]);
    }

    [Fact]
    public async Task What_asks_for_nothing_is_done_at_the_click()
    {
        _office.On<ClaimItem, Done>(_ => new Done());
        var menu = Menu(new OfferedMove(MoveKind.Claim, [], Refusal: null));

        await menu.Find("[data-move=Claim]").ParentElement!.ClickAsync(new());

        _office.Sent.Single().Command.ShouldBe(new ClaimItem(s_matter, s_matter));
    }

    private IRenderedComponent<MoveMenu> Menu(params OfferedMove[] moves) => Render<MoveMenu>(menu => menu
        .Add(m => m.RootId, s_matter)
        .Add(m => m.WorkItemId, s_matter)
        .Add(m => m.OrganId, Actors.Organ)
        .Add(m => m.Moves, moves));

    private sealed class NobodyThere : IDirectorySource
    {
        public DirectorySnapshot Current => DirectorySnapshot.Empty;
    }
}
