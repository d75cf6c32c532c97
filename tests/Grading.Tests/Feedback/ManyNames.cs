namespace Homeroom.Grading.Tests.Feedback;

/// <summary>Names of many origins, made up for tests: none is of a person we know.</summary>
internal static class ManyNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. (
            "Amara Diallo|Kwame Mensah|Chinedu Okafor|Ngozi Eze|Fatou Ndiaye|Kofi Boateng|Adaeze Nwosu|Babajide Adeyemi|Efua Asante|Ousmane Traoré|Yaa Owusu|Temitope Balogun|"
            + "Layla Haddad|Omar al-Masri|Yusuf Rahman|Amina Khalil|Tariq Aziz|Noor Saleh|Hassan Farouk|Zaynab Nasser|Khalid ibn Rashid|Maryam Qureshi|Idris Mansour|Salma Bakr|"
            + "Nguyễn Thị Minh|Trần Văn Đức|Phạm Quỳnh Anh|Lê Hoàng Long|Đặng Thu Hà|Võ Ngọc Bảo|Bùi Khánh Linh|Hồ Xuân Mai|"
            + "Li Wei|Zhang Xiuying|Wang Jun|Chen Meiling|Zhao Yichen|Xu Haoran|Lin Zihan|Huang Yutong|"
            + "Kim Min-jun|Park Seo-yeon|Lee Ji-hoon|Choi Ha-eun|Jung Do-yun|Kang Su-bin|Haruki Tanaka|Yui Nakamura|Sōta Kobayashi|Rin Fujimoto|"
            + "Keanu Kahananui|Leilani Kealoha|Kaʻiulani Akana|Makoa Nāone|Nalani Kamaka|Kekoa Palakiko|"
            + "Winona Begay|Chayton Whitehorse|Aiyana Yazzie|Tahoma Tsosie|Kaya Runningwater|Nayeli Benally|Dakota Redcloud|Elu Chee|"
            + "Oleksandr Shevchenko|Nataliya Bondarenko|Piotr Wiśniewski|Zofia Kowalczyk|Jiří Dvořák|Kateřina Nováková|Milica Jovanović|Łukasz Zieliński|Ivana Petrović|Dmitri Volkov|"
            + "María José Hernández|José Ramírez|Lucía Peña|Xóchitl Flores|Íñigo Muñoz|Guadalupe Ortiz|Joaquín de la Cruz|Sofía Ibáñez|Ángel Núñez|Valentina Castaño|Diego Quispe|Itzel Tlatoani|"
            + "Priya Sharma|Arjun Patel|Ananya Iyer|Rohan Banerjee|Lakshmi Venkataraman|Harpreet Kaur|Gurpreet Singh|Sanjana Reddy|Aarav Chatterjee|Thilini Jayawardena|"
            + "Anne-Marie Leclerc|Jean-Luc Moreau|Mary-Kate Olsson|Lars-Erik Lindqvist|Ana-Lucia Vega|Smith-Jones Avery|"
            + "Siobhán O’Brien|Declan O'Connor|D'Andre Wallace|N'Golo Sissoko|Aoife Ní Dhomhnaill|Jeanne d'Arcy|"
            + "Pieter van der Berg|Ludwig von Arnim|Giulia della Rovere|Vincent de Groot|Marta dos Santos|Tomás del Río|"
            + "Will Baker|May Turner|Grace Cook|Hope Mason|Art Miller|Mark Stone|Rose Field|Faith Young|Joy Banks|Summer Rivers|Chase Hill|Rich Price|Sunny Day|Angel Bell|"
            + "Christian King|Dawn Winters|Miles Walker|Drew Page|Skip Carpenter|Bill Waters|Jack Frost|Paris London|Autumn Brooks|Robin Swift|Olive Green|Iris Wood|"
            + "Björn Åkesson|Søren Ægidius|Þórdís Jónsdóttir|Zoë Müller"
        ).Split('|'),
    ];
}
