using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Journeys;

/// <summary>
/// The organ's process owner draws a small process on the canvas, says who acts, tries it out, publishes it and has a kind of
/// document run through it; a document then does.
/// </summary>
public sealed class ProcessJourneyTests(Chromium chromium)
{
    private readonly List<string> _findings = [];
    private readonly List<string> _errors = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_is_drawn_and_published_and_a_document_runs_through_it()
    {
        // An office of its own: what is published here would change how the other journeys go.
        await using var office = await OfficeProcess.StartAsync(Token, "run");
        await using var owner = await Person.EnterAsync(await chromium.DeskAsync(office.Address), "黄诗涵", _findings);
        owner.Page.PageError += (_, error) => _errors.Add(error);
        await DrawAsync(owner);
        await PublishAsync(owner);

        await using var drafter = await Person.EnterAsync(await chromium.DeskAsync(office.Address), "董启宗", _findings);
        var title = await DraftAsync(drafter);
        await using var head = await Person.EnterAsync(await chromium.DeskAsync(office.Address), "范宏锋", _findings);
        await head.OpenPendingAsync(title);
        await head.DecideAsync("agree", "拟同意。");
        await FollowAsync(drafter, "now");
        await CompareAsync(owner);
        await MigrateAsync(owner);
        await ReplayAsync(owner);

        await using var leader = await Person.EnterAsync(await chromium.DeskAsync(office.Address), "顾长河", _findings);
        await leader.OpenPendingAsync(title);
        await LetPassAsync(leader);
        await leader.DecideAsync("agree");
        await FollowAsync(drafter, "ended");
        (await drafter.Page.Locator(".flow-list li").CountAsync()).ShouldBe(3);
        await AdministerAsync(office.Address);
        _errors.ShouldBeEmpty();
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    // The version that it was moved to has a 审核, which this document never had: the rule holds it back until a reason is given.
    private static async Task LetPassAsync(Person leader)
    {
        var page = leader.Page;
        await page.Locator("[data-override-ask]").ClickAsync();
        await page.Locator("[data-override-form] textarea").FillAsync("原流程未设审核环节，内容已核。");
        await leader.ShowAsync("process-let-pass");
        await page.Locator("[data-override-confirm]").ClickAsync();
        await page.Locator("[data-override]").WaitForAsync();
    }

    private static async Task DrawAsync(Person owner)
    {
        var page = owner.Page;
        await page.OpenLiveAsync("/processes");
        await owner.ShowAsync("process-1-list");
        await page.GetByRole(AriaRole.Button, new() { Name = "新建流程" }).ClickAsync();
        await page.Locator("[data-process-canvas][data-ready]").WaitForAsync();
        await NameAsync(page, "简易签发");
        await PutStepOnAsync(page, "draft-to-end", "unit-check", at: 0.35f);
        await PutStepOnAsync(page, arrow: null, "issue", at: 0.5f);
        await Assertions.Expect(page.Locator("[data-problems='0']")).ToBeVisibleAsync();
        await owner.ShowAsync("process-2-drawn");

        // What is wrong is said at once, and marked where it is.
        await page.Locator("#field-assign").SelectOptionAsync("Duty");
        await Assertions.Expect(page.Locator("[data-problems='1']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-element-id='issue'].is-wrong")).ToBeAttachedAsync();
        await owner.ShowAsync("process-3-wrong");
        await page.Locator("#field-assign").SelectOptionAsync("Chosen");
        await page.Locator("#field-assign-variable").FillAsync("signer");
        await page.Locator("#field-assign-variable").PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-problems='0']")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "推演", Exact = true }).ClickAsync();
        await page.Locator(".designer[data-simulating]").WaitForAsync();
        await owner.ShowAsync("process-4-simulation");
        await page.GetByRole(AriaRole.Button, new() { Name = "结束推演" }).ClickAsync();
        await page.Locator(".designer:not([data-simulating])").WaitForAsync();
        await page.SetViewportSizeAsync(390, 844);
        await owner.ShowAsync("process-5-narrow");
        await page.SetViewportSizeAsync(1280, 800);
    }

    private static async Task NameAsync(IPage page, string name)
    {
        var field = page.Locator("[data-type='Process'] #field-element-name");
        await field.FillAsync(name);
        await field.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".designer-head h1")).ToHaveTextAsync(name);
    }

    // From the palette onto an arrow, which it divides; then the panel says what is done there.
    private static async Task PutStepOnAsync(IPage page, string? arrow, string work, float at)
    {
        var line = arrow is null
            ? page.Locator(".djs-connection[data-element-id]").Last
            : page.Locator($".djs-connection[data-element-id='{arrow}']");
        var box = (await line.BoundingBoxAsync())!;
        await page.Locator(".djs-palette [data-action='create.user-task']").ClickAsync();
        var (x, y) = (box.X + (box.Width * at), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x - 30, y - 30);
        await page.Mouse.MoveAsync(x, y, new() { Steps = 5 });
        await page.Mouse.ClickAsync(x, y);
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("[data-type='UserTask'] #field-work").SelectOptionAsync(work);
        await page.Locator($"[data-element='{work}']").WaitForAsync();
    }

    private static async Task PublishAsync(Person owner)
    {
        var page = owner.Page;
        await page.Locator("[data-publish]").ClickAsync();
        await owner.ShowAsync("process-6-publish");
        await page.GetByRole(AriaRole.Button, new() { Name = "确认发布" }).ClickAsync();
        await ListedAsync(page);
        await page.Locator("#field-choice-Notice").SelectOptionAsync(new SelectOptionValue { Label = "简易签发" });
        await page.GetByText("已设定：通知").WaitForAsync();
        await owner.ShowAsync("process-7-chosen");
    }

    // The list is another page with a circuit of its own: its own field is waited for, then the circuit.
    private static async Task ListedAsync(IPage page)
    {
        await page.Locator("#field-choice-Notice").WaitForAsync();
        await page.LiveAsync();
    }

    private static async Task<string> DraftAsync(Person drafter)
    {
        var page = drafter.Page;
        await page.OpenLiveAsync("/dispatches/new");
        await page.Locator(".kinds button:not([disabled])").First.WaitForAsync();
        await page.FileFieldAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(Repository.Root, "seeds/documents/01-防汛通知.docx"));
        await page.Locator("#import-title").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "用此内容拟稿" }).ClickAsync();
        await page.Locator(".draft-preview img").First.WaitForAsync();
        while (await page.Locator(".unresolved").CountAsync() is var left && left > 0)
        {
            await page.Locator("li:has(.unresolved) button[aria-label^='删除']").First.ClickAsync();
            await Assertions.Expect(page.Locator(".unresolved")).ToHaveCountAsync(left - 1);
        }

        await page.GetByLabel("主动公开").CheckAsync();
        await page.GetByLabel("已完成保密审查").CheckAsync();
        await page.GetByLabel("签发人").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "呈送", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认呈送" }).ClickAsync();
        await page.Locator("#paper-title").WaitForAsync();
        return "铜江市人民政府办公室关于做好2026年主汛期防汛工作的通知";
    }

    // The drawing with where it is, at the desk and on a phone.
    private static async Task FollowAsync(Person drafter, string moment)
    {
        var page = drafter.Page;
        await page.OpenLiveAsync(new Uri(page.Url).AbsolutePath + "?tab=flow");
        await page.Locator("[data-diagram][data-ready]").WaitForAsync();
        await page.Locator(moment is "now" ? "[data-element-id='issue'].is-now" : "[data-element-id='issue'].is-been").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await drafter.ShowAsync($"process-8-flow-{moment}");
        await page.SetViewportSizeAsync(390, 844);
        await page.ReloadAsync();
        await page.Locator("[data-diagram][data-ready]").WaitForAsync();
        await drafter.ShowAsync($"process-8-flow-{moment}-narrow");
        await page.SetViewportSizeAsync(1280, 800);
        await page.ReloadAsync();
        await page.Locator("[data-diagram][data-ready]").WaitForAsync();
    }

    // A second version, side by side with the first.
    private static async Task CompareAsync(Person owner)
    {
        var page = owner.Page;
        await page.OpenLiveAsync("/processes");
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "简易签发" }).GetByRole(AriaRole.Button, new() { Name = "修改" }).ClickAsync();
        await page.Locator("[data-process-canvas][data-ready]").WaitForAsync();
        await PutStepOnAsync(page, "start-to-draft", "review", at: 0.6f);
        await Assertions.Expect(page.Locator("[data-problems='0']")).ToBeVisibleAsync();
        await page.Locator("[data-publish]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认发布" }).ClickAsync();
        await ListedAsync(page);
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "简易签发" }).GetByRole(AriaRole.Link, new() { Name = "历史版本" }).ClickAsync();
        await page.Locator("[data-diagram][data-ready]").Nth(1).WaitForAsync();
        await page.Locator("[data-element-id='review'].is-added").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await owner.ShowAsync("process-9-versions");
    }

    // What waits for the leader goes over to the second version, after a dry run.
    private static async Task MigrateAsync(Person owner)
    {
        var page = owner.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "迁移在办事项" }).ClickAsync();
        await page.Locator("[data-dry-run]").WaitForAsync();
        await page.LiveAsync();
        await page.Locator("[data-dry-run]").ClickAsync();
        await page.Locator("[data-movable='1']").WaitForAsync();
        await ShowWideAndNarrowAsync(owner, "process-11-dry-run");
        await page.Locator("[data-migrate]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认迁移" }).ClickAsync();
        await page.Locator("[data-migrated]").WaitForAsync();
        (await page.Locator("[data-result]").GetAttributeAsync("data-result")).ShouldBe("moved");
        await ShowWideAndNarrowAsync(owner, "process-12-migrated");
    }

    // Under the first version the matter would have gone the same way: what the second one asks in addition comes before the draft.
    private static async Task ReplayAsync(Person owner)
    {
        var page = owner.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "按新版本试算" }).ClickAsync();
        await page.Locator("[data-replay]").WaitForAsync();
        await page.LiveAsync();
        await page.Locator("#field-version-from").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await page.Locator("#field-version-to").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("[data-replay]").ClickAsync();
        await page.Locator("[data-totals='1 0 0']").WaitForAsync();
        await ShowWideAndNarrowAsync(owner, "process-13-replay");
    }

    private static async Task ShowWideAndNarrowAsync(Person person, string moment)
    {
        await person.ShowAsync(moment);
        await person.Page.SetViewportSizeAsync(390, 844);
        await person.ShowAsync($"{moment}-narrow");
        await person.Page.SetViewportSizeAsync(1280, 800);
    }

    private async Task AdministerAsync(Uri address)
    {
        await using var administrator = await Person.EnterAsync(await chromium.DeskAsync(address), "赵忠良", _findings);
        await administrator.Page.OpenLiveAsync("/administration/runs");
        await administrator.Page.GetByText("没有死信").WaitForAsync();
        await administrator.ShowAsync("process-10-runs");
        await administrator.Page.SetViewportSizeAsync(390, 844);
        await administrator.ShowAsync("process-10-runs-narrow");
    }
}
