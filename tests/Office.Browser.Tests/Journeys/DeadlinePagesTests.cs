using System.Text;
using Microsoft.Playwright;
using Office.Browser.Tests.Browsing;
using Office.Browser.Tests.Hosting;

namespace Office.Browser.Tests.Journeys;

/// <summary>The working calendar, the rules of time, the duty roster and the reminders, at the desk and on the phone.</summary>
public sealed class DeadlinePagesTests(Chromium chromium, DemoOffice office)
{
    private readonly List<string> _findings = [];

    [Fact]
    public async Task An_administrator_brings_in_the_notice_of_a_year()
    {
        var address = await office.AddressAsync();
        await using var administrator = await Person.EnterAsync(await chromium.DeskAsync(address), "赵忠良", _findings);
        var page = administrator.Page;
        await page.OpenLiveAsync("/calendar");
        await page.Locator(":text('2026'):visible").First.WaitForAsync();
        await administrator.ShowAsync("calendar");

        await ChooseAsync(page, "notice.csv", "date,kind,name\n2028-01-01,off,元旦\n2028-01-99,off,元旦\n2028-01-02,free,元旦\n");
        await Assertions.Expect(page.Locator(".import-problems li")).ToHaveCountAsync(2);
        await administrator.ShowAsync("calendar-faults");

        await ChooseAsync(page, "notice.csv", "date,kind,name\n2028-01-01,off,元旦\n2028-01-02,work,元旦补班\n");
        await page.Locator("#field-Source").FillAsync("测试通知");
        await page.Locator(".panel button.primary").ClickAsync();
        await page.GetByText("2028 年的通知已导入").WaitForAsync();
        await page.OpenLiveAsync("/calendar");
        await page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Label = "2028 年" });
        await page.GetByText("元旦补班").First.WaitForAsync();
        await administrator.ShowAsync("calendar-2028");
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    [Fact]
    public async Task A_clerk_states_the_rules_of_time_and_the_roster()
    {
        var address = await office.AddressAsync();
        await using var clerk = await Person.EnterAsync(await chromium.DeskAsync(address), "骆垚", _findings);
        var page = clerk.Page;
        await page.OpenLiveAsync("/calendar/rules");
        await page.Locator("#field-limit-2").SelectOptionAsync(new SelectOptionValue { Label = "0.5 个工作日" });
        await clerk.ShowAsync("rules");
        await page.Locator("button.primary").ClickAsync();
        await page.GetByText("已保存", new() { Exact = true }).WaitForAsync();

        await page.OpenLiveAsync("/duty");
        await page.Locator("#field-OfficialId").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("#field-Phone").FillAsync("0857-1234567");
        await page.Locator("section button.primary").First.ClickAsync();
        await page.Locator(".roster-shifts li").First.WaitForAsync();
        await ChooseAsync(page, "duty.csv", "official,role,from,to,phone\n某人,officer,2026-10-01 08:30,2026-10-02 08:30,\n");
        await page.Locator(".import-problems li").WaitForAsync();
        await clerk.ShowAsync("duty");

        await page.OpenLiveAsync("/reminders");
        await clerk.ShowAsync("reminders");
        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    [Fact]
    public async Task On_the_phone_the_pages_fit()
    {
        var address = await office.AddressAsync();
        await using var clerk = await Person.EnterAsync(await chromium.PhoneAsync(address), "骆垚", _findings);
        foreach (var place in new[] { "calendar", "calendar/rules", "duty", "reminders" })
        {
            await clerk.Page.OpenLiveAsync("/" + place);
            await clerk.ShowAsync($"{place.Replace('/', '-')}-phone");
            (await clerk.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(place);
        }

        _findings.ShouldBeEmpty(string.Join('\n', _findings));
    }

    private static async Task ChooseAsync(IPage page, string name, string text)
    {
        await page.FileFieldAsync();
        await page.Locator("input[type=file]").First.SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
    }
}
