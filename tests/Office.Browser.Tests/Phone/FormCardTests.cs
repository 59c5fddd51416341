using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;
using Office.Browser.Tests.Journeys;
using Office.Web.Security;

namespace Office.Browser.Tests.Phone;

/// <summary>Business forms on the light pages of a phone of 390 px: filled in, decided on, worked on, and what goes wrong there.</summary>
public sealed class FormCardTests(Chromium chromium, DemoOffice office)
{
    private const string Drafter = "董启宗";
    private const string Head = "范宏锋";
    private const string Clerk = "宋云瑜";

    private readonly List<string> _findings = [];

    [Fact]
    public async Task A_leave_is_filled_in_told_what_is_wrong_handed_in_and_decided_by_hand()
    {
        await using var drafter = await EnterAsync(Drafter);
        var id = await BeginAsync(drafter, "leave");
        await FillInLeaveAsync(drafter);
        await HandInAsync(drafter);

        await using var head = await EnterAsync(Head);
        await OpenAsync(head, id);
        await head.Page.Locator("[data-moves]").TapAsync();
        await head.Page.Locator("[data-move=Transfer] summary").WaitForAsync();
        await Assertions.Expect(head.Page.Locator("[data-move=Return]")).ToBeVisibleAsync();
        await head.ShowAsync("phone-form-moves");
        await head.Page.GoBackAsync();
        await head.Page.Locator("#hand summary").TapAsync();
        await DrawAsync(head.Page);
        await Assertions.Expect(head.Page.Locator("#opinion-state")).ToHaveTextAsync("已保存");
        await head.ShowAsync("phone-form-decide");
        await DecideAsync(head.Page, "agree");

        await head.Page.GotoAsync($"/m/forms/{id}");
        await Assertions.Expect(head.Page.Locator("[data-closed]")).ToContainTextAsync("同意");
        await Assertions.Expect(head.Page.Locator(".opinion-ink")).ToBeVisibleAsync();
        await head.ShowAsync("phone-form-decided");
        Nothing();
    }

    [Fact]
    public async Task Rows_are_added_worked_out_and_taken_away_and_the_clerk_fills_in_what_is_theirs()
    {
        await using var drafter = await EnterAsync(Drafter);
        var id = await BeginAsync(drafter, "supplies");
        await FillInSuppliesAsync(drafter);
        await HandInAsync(drafter);

        await using var head = await EnterAsync(Head);
        await OpenAsync(head, id);
        await head.ShowAsync("phone-form-rows-decide");
        await DecideAsync(head.Page, "agree");

        await using var clerk = await EnterAsync(Clerk);
        await OpenAsync(clerk, id);
        await Assertions.Expect(clerk.Page.Locator("#hand")).ToHaveCountAsync(0);
        await clerk.Page.Locator("[data-decide=done]").TapAsync();
        await Assertions.Expect(clerk.Page.Locator("[data-field=issued_on] .field-error")).ToBeVisibleAsync();
        await clerk.ShowAsync("phone-form-missing-here");
        await clerk.Page.Locator("#field-issued_on").FillAsync("2026-11-25");
        await clerk.Page.Locator("[data-decide=done]").TapAsync();
        await clerk.Page.Locator("[data-confirm]").TapAsync();
        await clerk.Page.WaitForURLAsync(url => !url.Contains(id, StringComparison.Ordinal));
        await drafter.Page.GotoAsync($"/m/forms/{id}");
        await Assertions.Expect(drafter.Page.Locator("[data-field=issued_on] [data-value]")).ToHaveTextAsync("2026-11-25");
        Nothing();
    }

    [Fact]
    public async Task A_form_that_has_moved_on_is_told_and_what_was_typed_is_kept()
    {
        await using var drafter = await EnterAsync(Drafter);
        var id = await BeginAsync(drafter, "leave");
        await using var other = await EnterAsync(Drafter);
        await other.Page.GotoAsync($"/m/forms/{id}");
        await TypeAsync(other.Page, "reason", "另一个窗口里写的。");
        await Assertions.Expect(other.Page.Locator(".fields-state")).ToHaveTextAsync("已保存");

        await drafter.Page.Locator("#field-reason").FillAsync("这个窗口里写的。");
        await drafter.Page.Locator("#field-reason").BlurAsync();

        await Assertions.Expect(drafter.Page.Locator("[data-fields-fault='form.moved-on']")).ToBeVisibleAsync();
        await Assertions.Expect(drafter.Page.Locator("#field-reason")).ToHaveValueAsync("这个窗口里写的。");
        await drafter.ShowAsync("phone-form-moved-on");
        await drafter.Page.Locator("[data-reload]").TapAsync();
        await Assertions.Expect(drafter.Page.Locator("#field-reason")).ToHaveValueAsync("另一个窗口里写的。");
        Nothing();
    }

    [Fact]
    public async Task A_decision_on_a_card_that_is_old_is_refused_and_the_words_are_kept()
    {
        await using var drafter = await EnterAsync(Drafter);
        var id = await BeginAsync(drafter, "leave");
        await FillInLeaveAsync(drafter, shows: false);
        await HandInAsync(drafter);
        await using var head = await EnterAsync(Head);
        await OpenAsync(head, id);
        await head.Page.Locator("#opinion").FillAsync("请补充交接安排。");
        await head.Page.EvaluateAsync("() => { document.querySelector('#card').dataset.revision = '1'; }");

        await ConfirmAsync(head.Page, "agree");

        await Assertions.Expect(head.Page.Locator("[data-fault='form.stale']")).ToBeVisibleAsync();
        await Assertions.Expect(head.Page.Locator("#opinion")).ToHaveValueAsync("请补充交接安排。");
        await head.ShowAsync("phone-form-stale");
        await head.Page.ReloadAsync();
        await head.Page.Locator("[data-decide=return]").TapAsync();
        await head.Page.Locator("#reason").FillAsync("请写明交接人。");
        await head.ShowAsync("phone-form-return");
        await SendAsync(head.Page);
        await head.Page.WaitForURLAsync(url => !url.Contains(id, StringComparison.Ordinal));
        await OpenAsync(drafter, id);
        await Assertions.Expect(drafter.Page.Locator("[data-returned]")).ToContainTextAsync("请写明交接人。");
        Nothing();
    }

    private static async Task TypeAsync(IPage page, string field, string text)
    {
        await page.Locator($"#field-{field}").FillAsync(text);
        await page.Locator($"#field-{field}").BlurAsync();
    }

    private static async Task<string> BeginAsync(Person drafter, string key)
    {
        await drafter.Page.GotoAsync("/m/forms");
        await drafter.ShowAsync("phone-forms");
        await drafter.Page.Locator($"[data-offer={key}]").GetByRole(AriaRole.Button).TapAsync();
        await drafter.Page.Locator("[data-hand-in]").WaitForAsync();
        return new Uri(drafter.Page.Url).AbsolutePath.Split('/')[3];
    }

    private static async Task FillInLeaveAsync(Person drafter, bool shows = true)
    {
        var page = drafter.Page;
        if (shows)
        {
            await page.Locator("[data-hand-in]").TapAsync();
            await Assertions.Expect(page.Locator("[data-field=kind] .field-error")).ToBeVisibleAsync();
            await drafter.ShowAsync("phone-form-missing");
        }

        await page.Locator("#field-kind").SelectOptionAsync("年休假");
        await page.Locator("[name='f.when.from']").FillAsync("2026-12-01");
        await page.Locator("[name='f.when.to']").FillAsync("2026-12-03");
        await page.Locator("[name='f.when.to']").BlurAsync();
        await Assertions.Expect(page.Locator("[data-field=days] [data-value]")).ToHaveTextAsync("3");
        await TypeAsync(page, "reason", "回乡探亲。");
        await page.Locator("#field-leaving").SelectOptionAsync("true");
        await TypeAsync(page, "place", "铜江县");
        await TypeAsync(page, "phone", "12");
        await Assertions.Expect(page.Locator("[data-field=phone] .field-error")).ToContainTextAsync("11 位");
        await Assertions.Expect(page.Locator("#field-phone")).ToHaveValueAsync("12");
        if (shows)
        {
            await drafter.ShowAsync("phone-form-wrong");
        }

        await TypeAsync(page, "phone", "13800138000");
        await Assertions.Expect(page.Locator("[data-field=phone] .field-error")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".fields-state")).ToHaveTextAsync("已保存");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#field-place")).ToHaveValueAsync("铜江县");
    }

    private static async Task FillInSuppliesAsync(Person drafter)
    {
        var page = drafter.Page;
        for (var row = 0; row < 2; row++)
        {
            await page.Locator("[data-add-row=items]").TapAsync();
            await page.Locator($"[name='c.items.{row}.name']").FillAsync(row == 0 ? "签字笔" : "订书机");
            await page.Locator($"[name='c.items.{row}.count']").FillAsync(row == 0 ? "20" : "1");
            await page.Locator($"[name='c.items.{row}.price']").FillAsync(row == 0 ? "2.5" : "38");
            await page.Locator($"[name='c.items.{row}.price']").BlurAsync();
            await Assertions.Expect(page.Locator($"[data-cell='items.{row}.amount'] [data-value]")).ToHaveTextAsync(row == 0 ? "50.00" : "38.00");
        }

        await Assertions.Expect(page.Locator("[data-field=total] [data-value]")).ToHaveTextAsync("88.00");
        await drafter.ShowAsync("phone-form-rows");
        await page.GetByRole(AriaRole.Button, new() { Name = "删除第 2 行" }).TapAsync();
        await Assertions.Expect(page.Locator("[data-field=total] [data-value]")).ToHaveTextAsync("50.00");
        await TypeAsync(page, "purpose", "日常办公。");
    }

    private static async Task HandInAsync(Person drafter)
    {
        await drafter.Page.Locator("[data-hand-in]").TapAsync();
        await drafter.Page.WaitForURLAsync(url => url.EndsWith("/m/forms", StringComparison.Ordinal));
        await Assertions.Expect(drafter.Page.Locator("#notices")).ToContainTextAsync("已提交");
    }

    private static async Task OpenAsync(Person person, string id)
    {
        await person.Page.GotoAsync("/m");
        await person.Page.Locator($"a.card[href*='{id}']").TapAsync();
        await person.Page.Locator(".sign-bar").WaitForAsync();
    }

    private static async Task ConfirmAsync(IPage page, string decision)
    {
        await page.Locator($"[data-decide={decision}]").TapAsync();
        await page.Locator("#confirm[open]").WaitForAsync();
        await SendAsync(page);
    }

    // With the PIN, where the key is locked.
    private static async Task SendAsync(IPage page)
    {
        if (await page.Locator("#pin").IsVisibleAsync())
        {
            await page.Locator("#pin").FillAsync(DemoMode.Pin);
        }

        await page.Locator("[data-confirm]").TapAsync();
    }

    private static async Task DecideAsync(IPage page, string decision)
    {
        var card = page.Url;
        await ConfirmAsync(page, decision);
        await page.WaitForURLAsync(url => url != card);
    }

    // The finger on the pad; a mouse would not be a phone's.
    private static async Task DrawAsync(IPage page)
    {
        var canvas = page.Locator("#hand canvas");
        await canvas.ScrollIntoViewIfNeededAsync();
        var box = (await canvas.BoundingBoxAsync())!;
        var session = await page.Context.NewCDPSessionAsync(page);
        await TouchAsync("touchStart", [new { x = box.X + 60, y = box.Y + 60 }]);
        for (var step = 1; step <= 20; step++)
        {
            await TouchAsync("touchMove", [new { x = box.X + 60 + (step * 8), y = box.Y + 60 + (step % 5 * 12) }]);
        }

        await TouchAsync("touchEnd", []);

        Task TouchAsync(string type, object[] points) => session.SendAsync(
            "Input.dispatchTouchEvent", new(StringComparer.Ordinal) { ["type"] = type, ["touchPoints"] = points });
    }

    private async Task<Person> EnterAsync(string name) =>
        await Person.EnterAsync(await chromium.PhoneAsync(await office.AddressAsync()), name, _findings);

    private void Nothing() => _findings.ShouldBeEmpty(string.Join('\n', _findings));
}
