using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Journeys;

/// <summary>
/// A supervisor initiates a matter and gives it to a unit, which signs for it on a phone, asks for an extension and is granted it,
/// is sent a red notice, reports, and sees the matter struck off by the leader.
/// </summary>
public sealed class SupervisionJourneyTests(Chromium chromium, DemoOffice office)
{
    private const string Title = "老旧小区内涝点整治";

    private readonly List<string> _findings = [];

    [Fact]
    public async Task A_matter_is_initiated_extended_noticed_reported_and_struck_off()
    {
        var address = await office.AddressAsync();
        await using var supervisor = await Person.EnterAsync(await chromium.DeskAsync(address), "胡云东", _findings);
        var page = await InitiateAsync(supervisor);

        await using var contact = await Person.EnterAsync(await chromium.PhoneAsync(address), "诸葛志霖", _findings);
        await contact.Page.OpenLiveAsync(page);
        await contact.Page.Locator("[data-decision='accept']").TapAsync();
        await contact.Page.Locator("[data-step='report']").WaitForAsync();
        await ExtendAsync(contact);

        await using var head = await Person.EnterAsync(await chromium.DeskAsync(address), "马云钊", _findings);
        await head.Page.OpenLiveAsync(page);
        await DecideAsync(head, "agree");
        await supervisor.Page.OpenLiveAsync(page);
        await DecideAsync(supervisor, "agree");
        await supervisor.Page.Locator("[data-original]").WaitForAsync();
        await NoticeAsync(supervisor);

        await ReportAsync(contact, page);
        await head.Page.OpenLiveAsync(page);
        await head.Page.Locator("[data-step='unit-sign']").WaitForAsync();
        await DecideAsync(head, "agree");
        await supervisor.Page.OpenLiveAsync(page);
        await supervisor.Page.Locator("[data-step='examine']").WaitForAsync();
        await DecideAsync(supervisor, "pass", "事实清楚，已现场核实。");

        await using var leader = await Person.EnterAsync(await chromium.DeskAsync(address), "叶俊杰", _findings);
        await leader.Page.OpenLiveAsync(page);
        await DecideAsync(leader, "close", "同意销号。");
        await supervisor.Page.OpenLiveAsync(page);
        await supervisor.Page.GetByText("按期办结").First.WaitForAsync();
        await supervisor.ShowAsync("supervision-closed");
        await supervisor.Page.OpenLiveAsync("/supervision-report");
        await supervisor.ShowAsync("supervision-report");
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    private static async Task<string> InitiateAsync(Person supervisor)
    {
        var page = supervisor.Page;
        await page.OpenLiveAsync("/supervisions");
        await supervisor.ShowAsync("supervision-none");
        await page.Locator("[data-new]").First.ClickAsync();
        await page.Locator("#field-Title").FillAsync(Title);
        await page.Locator("#field-Requirement").FillAsync("汛期前完成十二处内涝点整治，逐处验收。");
        await page.Locator("#field-LeaderId").SelectOptionAsync(new SelectOptionValue { Label = "叶俊杰 副主任" });
        await page.Locator(".picker input[type=search]").FillAsync("综合科");
        await page.Locator(".tree-line[data-name='综合科'] [data-choose]").First.ClickAsync();
        await page.Locator("#field-DueOn").FillAsync(Day(20));
        await page.Locator("#field-DueOn").BlurAsync();
        await supervisor.ShowAsync("supervision-new");
        await page.Locator("[data-initiate]").ClickAsync();
        await page.Locator("#item-title").WaitForAsync();
        await page.Locator(".number").First.WaitForAsync();
        await supervisor.ShowAsync("supervision-assigned");
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task ExtendAsync(Person contact)
    {
        var page = contact.Page;
        await contact.ShowAsync("supervision-report-form");
        await page.Locator("[data-extend]").TapAsync();
        await page.Locator("#field-NewDue").FillAsync(Day(23));
        await page.Locator("#field-NewDue").BlurAsync();
        await page.Locator("#field-Reason").FillAsync("连续降雨，无法施工。");
        await page.Locator("#field-Done").FillAsync("已完成八处。");
        await page.Locator("[data-extend-confirm]").TapAsync();
        await page.Locator("dialog[open]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Locator("#tab-notices").TapAsync();
        await page.Locator("[data-extension]").WaitForAsync();
        await contact.ShowAsync("supervision-extension");
    }

    private static async Task NoticeAsync(Person supervisor)
    {
        var page = supervisor.Page;
        await page.Locator("[data-tool='notice']").ClickAsync();
        await page.GetByText("红单（督办）").ClickAsync();
        await page.Locator("dialog[open] #field-DueOn").FillAsync(Day(10));
        await page.Locator("dialog[open] #field-Requirement").FillAsync("请单位负责人牵头，倒排工期。");
        await supervisor.ShowAsync("supervision-notice");
        await page.Locator("[data-tool-confirm]").ClickAsync();
        await page.Locator("#tab-notices").ClickAsync();
        await page.Locator("[data-notice='Red'] a").WaitForAsync();
        await supervisor.ShowAsync("supervision-noticed");
    }

    private static async Task ReportAsync(Person contact, string address)
    {
        var page = contact.Page;
        await page.OpenLiveAsync(address);
        await page.Locator("[data-step='report'] #field-Progress").FillAsync("100");
        await page.Locator("#field-Text").FillAsync("十二处内涝点全部完成整治并逐处验收。");
        await page.GetByText("已经办结").TapAsync();
        await page.Locator("[data-report-send]").TapAsync();
        await page.Locator("[data-step='report']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Locator("#tab-reports").TapAsync();
        await page.Locator("[data-report='1']").WaitForAsync();
        await contact.ShowAsync("supervision-reported");
    }

    // Who has decided may hold nothing more: the opinion on the trail says that it was taken.
    private static async Task DecideAsync(Person person, string decision, string? opinion = null)
    {
        var panel = person.Page.Locator(".action-panel[data-step]").First;
        var step = await panel.GetAttributeAsync("data-step");
        if (opinion is not null)
        {
            await panel.Locator("textarea").FillAsync(opinion);
        }

        await person.Page.Locator($"[data-decision='{decision}']").ClickAsync();
        await person.GiveThePinAsync(person.Page.Locator($".opinion[data-opinion='{step}']"));
    }

    private static string Day(int days) =>
        TimeProvider.System.GetLocalNow().AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
